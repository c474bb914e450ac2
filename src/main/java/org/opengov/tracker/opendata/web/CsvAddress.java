package org.opengov.tracker.opendata.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;

/** An address ending in {@code .csv} asks for the table at the address without it, for who can only follow links. */
@Provider
@PreMatching
public class CsvAddress implements ContainerRequestFilter {

    static final String SUFFIX = ".csv";

    @Override
    public void filter(ContainerRequestContext request) {
        UriInfo asked = request.getUriInfo();
        String path = asked.getPath(false);
        if (path.endsWith(SUFFIX)) {
            String table = path.substring(0, path.length() - SUFFIX.length());
            request.setRequestUri(asked.getBaseUriBuilder()
                    .path(table)
                    .replaceQuery(asked.getRequestUri().getRawQuery())
                    .build());
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, Answers.CSV);
        }
    }
}
