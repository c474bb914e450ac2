/** The addresses that take something in; each asks for a token. */
package org.opengov.tracker.intake.web;
