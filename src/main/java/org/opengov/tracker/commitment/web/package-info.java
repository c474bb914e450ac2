/** How commitments and their dates read on pages. It decides words, never figures. */
package org.opengov.tracker.commitment.web;
