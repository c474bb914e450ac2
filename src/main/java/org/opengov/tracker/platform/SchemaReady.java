package org.opengov.tracker.platform;

/** The database has the schema this version expects; fired once at start, before any request is answered. */
public record SchemaReady() {}
