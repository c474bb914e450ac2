package org.opengov.tracker.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.opengov.tracker.platform.Settings;

/**
 * The one cookie, for people who sign in. It is marked as secure exactly when the public address is, so that a trial on
 * plain HTTP works and a real site needs no further setting.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject
    private Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        boolean https = "https".equals(settings.publicAddress().getScheme());
        event.getServletContext().getSessionCookieConfig().setSecure(https);
    }
}
