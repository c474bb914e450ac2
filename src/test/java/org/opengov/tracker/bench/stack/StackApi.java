package org.opengov.tracker.bench.stack;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where the resource is found. */
@ApplicationPath("/api")
public class StackApi extends Application {}
