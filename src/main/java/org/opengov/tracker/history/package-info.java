/**
 * The life of a plan as the public could see it: on which days something changed, and what changed between two of them.
 * Tells figures that scoreboards have computed; decides only which way something moved. Knows nothing of reports or data.
 */
package org.opengov.tracker.history;
