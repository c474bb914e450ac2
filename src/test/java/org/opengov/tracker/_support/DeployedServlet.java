package org.opengov.tracker._support;

import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.container.spi.event.container.AfterDeploy;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Names the servlet that runs the tests inside the server. The connector looks for it in the server's log, and now and
 * then looks while the server is still writing: it has the port then and not the servlets, though the WAR is there.
 */
public class DeployedServlet implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Completion.class);
    }

    /** Adds what the connector missed. */
    public static class Completion {

        private static final String RUNNER = "ArquillianServletRunnerEE9";

        @Inject
        private Instance<ProtocolMetaData> found;

        void complete(@Observes AfterDeploy deployed) {
            for (HTTPContext server : found.get().getContexts(HTTPContext.class)) {
                if (server.getServletByName(RUNNER) == null) {
                    server.add(new Servlet(RUNNER, "/"));
                }
            }
        }
    }
}
