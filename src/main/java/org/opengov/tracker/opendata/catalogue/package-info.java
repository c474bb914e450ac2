/**
 * What data there are, for portals that collect catalogues (DCAT-AP as Turtle and JSON-LD) and for search engines
 * (schema.org). Tells only what is known: what a source does not say is left out.
 */
package org.opengov.tracker.opendata.catalogue;
