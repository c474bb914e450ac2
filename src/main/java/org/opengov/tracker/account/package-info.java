/**
 * Who may do what. It decides who the caller is and in which role; what a role allows is decided by the feature whose
 * door is asked. It must not know plans, commitments or updates.
 */
package org.opengov.tracker.account;
