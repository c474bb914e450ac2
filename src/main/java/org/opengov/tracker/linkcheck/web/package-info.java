/** Marks beside links that lead nowhere, on public pages and at the desk. */
package org.opengov.tracker.linkcheck.web;
