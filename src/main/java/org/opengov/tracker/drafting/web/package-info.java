/**
 * The pages on which coordinators write plans and record amendments. They keep no state on the server; a form carries
 * the version it was made of, and what was typed is read once, with everything that is wrong told at its field.
 */
package org.opengov.tracker.drafting.web;
