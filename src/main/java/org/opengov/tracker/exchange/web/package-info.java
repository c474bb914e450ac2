/** What faces HTTP of files in and out: the desk's pages of the agency's workbook. */
package org.opengov.tracker.exchange.web;
