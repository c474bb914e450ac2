/** Signing in and out, choosing a password, and the administrators' page of accounts. */
package org.opengov.tracker.account.web;
