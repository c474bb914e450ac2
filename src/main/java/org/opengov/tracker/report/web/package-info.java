/** The page from which reports are made. */
package org.opengov.tracker.report.web;
