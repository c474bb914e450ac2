/**
 * The desk of those who report and of those who review: one bean for each page. The pages keep no state on the server
 * between two requests; who sends a form is asked anew each time, and the version it carries tells what it was made of.
 */
package org.opengov.tracker.progress.web;
