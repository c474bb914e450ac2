/**
 * The benchmark that {@code bin/bench} runs: how fast the running product answers, next to the least that the same
 * server could do. {@code config/docs/benchmarks.md} tells how to read what it prints.
 */
package org.opengov.tracker.bench;
