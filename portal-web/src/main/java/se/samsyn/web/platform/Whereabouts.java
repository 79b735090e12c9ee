package se.samsyn.web.platform;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import se.samsyn.service.settings.SiteAddress;

/** Tells the services in which folder the server has put the portal, and at which of its ports it is asked. */
@WebListener
public class Whereabouts implements ServletContextListener, ServletRequestListener {

    @Inject
    private SiteAddress address;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        address.deployedAt(event.getServletContext().getContextPath());
    }

    // The port of the socket, not the one that the request claims. Behind HTTPS or a proxy, operations must say the
    // address.
    @Override
    public void requestInitialized(ServletRequestEvent event) {
        if (!event.getServletRequest().isSecure()) {
            address.askedAt(event.getServletRequest().getLocalPort());
        }
    }
}
