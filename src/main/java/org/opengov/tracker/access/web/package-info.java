/** The administrators' page of tokens, and what a program is told that is not let in. */
package org.opengov.tracker.access.web;
