/** How dates as plans say them are read from forms. */
package org.opengov.tracker.plan.web;
