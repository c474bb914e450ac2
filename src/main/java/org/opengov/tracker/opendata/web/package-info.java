/**
 * The addresses under which the public record is had: parameters, media types, cache validators, errors and the
 * description of it all. What is told there is made in the package above.
 */
package org.opengov.tracker.opendata.web;
