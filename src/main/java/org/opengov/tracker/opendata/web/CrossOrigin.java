package org.opengov.tracker.opendata.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Lets scripts on any site read the data: it is public, and nothing here knows who asks. */
@Provider
public class CrossOrigin implements ContainerResponseFilter {

    private static final String EXPOSED =
            "ETag, Link, X-Total-Count, Content-Disposition, Content-Language, Repr-Digest, Retry-After";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!READING.contains(request.getMethod())) {
            return;
        }
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle("Access-Control-Allow-Origin", "*");
        headers.putSingle("Access-Control-Expose-Headers", EXPOSED);
        if (request.getMethod().equals("OPTIONS")) {
            headers.putSingle("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
            headers.putSingle("Access-Control-Allow-Headers", "Accept, Accept-Language, If-None-Match");
            headers.putSingle("Access-Control-Max-Age", "86400");
        }
    }
}
