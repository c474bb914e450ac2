/** The public pages of the past: the days of change of a plan, and what changed between two days. */
package org.opengov.tracker.history.web;
