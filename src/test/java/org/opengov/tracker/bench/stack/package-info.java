/** An application with one of each: entity, bean, page, resource. {@code bin/bench} compares the product's start with its. */
package org.opengov.tracker.bench.stack;
