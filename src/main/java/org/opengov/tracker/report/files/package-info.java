/**
 * Status reports as files, made when they are asked for, a few at a time, and kept for a while under the plan's revision.
 */
package org.opengov.tracker.report.files;
