package se.samsyn.web.platform;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Answers for the folders of the archive, which the container would otherwise send on with a slash before any filter has
 * seen the request: without headers, and telling strangers which folders there are.
 */
class FolderServlet extends HttpServlet {
    private static final String STAFF = "/admin";

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals(STAFF)) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getContextPath() + STAFF + "/");
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Finds the folders when the archive is deployed; a page of the same name keeps its address. */
    @WebListener
    public static class Finder implements ServletContextListener {

        @Override
        public void contextInitialized(ServletContextEvent event) {
            ServletContext context = event.getServletContext();
            ServletRegistration.Dynamic servlet = context.addServlet("folder", new FolderServlet());
            servlet.setAsyncSupported(true);
            mapBelow("/", context, servlet);
        }

        private void mapBelow(String folder, ServletContext context, ServletRegistration servlet) {
            Set<String> paths = context.getResourcePaths(folder);
            if (paths == null) {
                return;
            }
            for (String path : paths) {
                if (path.endsWith("/") && !path.endsWith("-INF/")) {
                    String name = path.substring(0, path.length() - 1);
                    if (!paths.contains(name + ".xhtml")) {
                        servlet.addMapping(name);
                    }
                    mapBelow(path, context, servlet);
                }
            }
        }
    }
}
