package org.opengov.tracker.platform.web;

import java.util.List;
import org.apache.catalina.Contained;
import org.apache.catalina.Container;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.LifecycleListener;
import org.apache.catalina.Pipeline;
import org.apache.catalina.Request;
import org.apache.catalina.Response;
import org.glassfish.web.valve.GlassFishValve;

/**
 * Puts the answering of kept pages at the host's door while the application runs. A valve of an application comes after
 * the server's authentication, and {@code glassfish-web.xml} can name no other; so this one lets everything pass, and
 * only its begin and its end count.
 */
public class KeptPagesEntrance implements GlassFishValve, Contained, Lifecycle {

    private final KeptPagesValve answers = new KeptPagesValve();
    private Container application;

    @Override
    public void start() {
        host().addValve(answers);
    }

    @Override
    public void stop() {
        host().removeValve(answers);
    }

    private Pipeline host() {
        return application.getParent().getPipeline();
    }

    @Override
    public Container getContainer() {
        return application;
    }

    @Override
    public void setContainer(Container container) {
        application = container;
    }

    @Override
    public String getInfo() {
        return getClass().getName();
    }

    @Override
    public int invoke(Request request, Response response) {
        return INVOKE_NEXT;
    }

    @Override
    public void postInvoke(Request request, Response response) {
        // Nothing was begun that needs an end.
    }

    @Override
    public void addLifecycleListener(LifecycleListener listener) {
        throw new UnsupportedOperationException("This valve tells nobody of its begin and its end");
    }

    @Override
    public void removeLifecycleListener(LifecycleListener listener) {
        // There is none.
    }

    @Override
    public List<LifecycleListener> findLifecycleListeners() {
        return List.of();
    }
}
