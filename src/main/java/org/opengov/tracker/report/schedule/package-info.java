/**
 * Reports that the calendar asks for: when one is due, what is frozen for it, and who is told when it is made. Decides that
 * nothing is made twice and nothing is forgotten over a restart; how a report is made is not its business.
 */
package org.opengov.tracker.report.schedule;
