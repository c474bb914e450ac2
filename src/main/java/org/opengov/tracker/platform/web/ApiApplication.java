package org.opengov.tracker.platform.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The API's address; the resources are found by themselves. */
@ApplicationPath("api/v1")
public class ApiApplication extends Application {}
