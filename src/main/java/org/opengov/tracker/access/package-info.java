/**
 * How a ministry's own system acts in the name of an account: tokens, refusals, and requests that are done once however
 * often they are sent. It decides who a program speaks for; what that account may do is decided by the feature whose door
 * is asked. It must not know plans, commitments or updates.
 */
package org.opengov.tracker.access;
