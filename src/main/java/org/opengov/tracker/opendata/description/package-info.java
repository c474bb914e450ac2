/**
 * The description of the API for programs and people who write them (OpenAPI 3.1): words from a file, shapes from the records
 * that are sent, examples from real answers. Answers no request itself.
 */
package org.opengov.tracker.opendata.description;
