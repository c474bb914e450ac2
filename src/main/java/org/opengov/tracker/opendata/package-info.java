/**
 * The public record as data: what is told of plans, commitments, progress and assessments to whoever builds on it, as
 * JSON and as tables. The shapes here are a contract of their own and change by addition only; entities may change
 * underneath. Decides nothing of the domain and sees nothing that is not published.
 */
package org.opengov.tracker.opendata;
