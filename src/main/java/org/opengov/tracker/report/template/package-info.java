/**
 * Templates of a coordinator's own: they are tried before a report is made with them, and the product's are used until they
 * pass. Decides what a template may hold and how its faults are told; knows nothing of what reports say.
 */
package org.opengov.tracker.report.template;
