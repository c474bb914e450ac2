/** The pages on which cuts are frozen and listed. What a file of a cut is checked against belongs to reports. */
package org.opengov.tracker.cut.web;
