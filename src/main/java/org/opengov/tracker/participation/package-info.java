/**
 * What readers say back to the record: which figure looks wrong to them, and what came of it. It keeps their words from
 * the public until a coordinator has answered, and never publishes who they are. It changes no figure: a figure is
 * corrected where it is kept.
 */
package org.opengov.tracker.participation;
