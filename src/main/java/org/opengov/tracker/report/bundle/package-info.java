/**
 * The report as data: one file of comma-separated values a table, described by a Frictionless data package. Decides which
 * tables and columns there are; computes no figure.
 */
package org.opengov.tracker.report.bundle;
