/**
 * The public pages: the scoreboard, commitments, agencies, updates and how it all comes about. They only read, keep
 * everything that they depend on in the address, and make no session.
 */
package org.opengov.tracker.scoreboard.web;
