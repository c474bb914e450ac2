/**
 * Who is responsible: the bodies that take part in plans. Knows nothing of plans or of what they promise.
 */
package org.opengov.tracker.agency;
