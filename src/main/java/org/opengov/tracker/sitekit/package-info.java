/**
 * Writes the whole public site as files that open from a folder or any web server, for the day on which the tracker is
 * switched off. Knows the site as its readers do, by its addresses, and nothing of how its pages are made.
 */
package org.opengov.tracker.sitekit;
