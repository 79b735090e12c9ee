#!/usr/bin/env bash
# Payara 6: a request that was laid aside by a filter and dispatched again (AsyncContext.dispatch) runs through the filters
#   1. without CDI's request context: an injected @RequestScoped bean throws ContextNotActiveException, an @SessionScoped one too;
#   2. without error pages: sendError gives the status with an empty body, though web.xml maps it to a page.
# One would expect both to work as in the first dispatch: Jakarta CDI 4.0, 6.7.1 keeps the request scope active during doFilter() of any
# web request, and Servlet 6.0, 10.9 knows no exception for asynchronous dispatches. Undertow, for one, tells its request listeners anew.
#
# Seen:    2026-11-29, Payara Micro 6.2025.10 (Weld 5.1.6), OpenJDK 17.0.15, Linux x86-64
# Source:  this script; in Payara's code, AsyncContextImpl looks for a listener named org.jboss.weld.module.web.servlet.WeldListener, while
#          Weld 5 brings WeldInitialListener and WeldTerminalListener
# Output:  direct: bean 404 page / async: ContextNotActiveException 404 empty
# Needs:   a JDK 17, mvn, curl
set -euo pipefail
folder=$(mktemp -d)
server=""
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"
get() { mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact="$1" -DoutputDirectory=. -Dmdep.stripVersion=true; }
get fish.payara.extras:payara-micro:6.2025.10
get jakarta.platform:jakarta.jakartaee-api:10.0.0

mkdir -p src war/WEB-INF/classes
cat > src/Thing.java <<'JAVA'
@jakarta.enterprise.context.RequestScoped
public class Thing {
    public String name() {
        return "bean";
    }
}
JAVA
cat > src/Twice.java <<'JAVA'
import jakarta.inject.Inject;
import jakarta.servlet.*;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.*;
import java.io.IOException;

@WebFilter(urlPatterns = "/*", asyncSupported = true, dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ASYNC})
public class Twice implements Filter {
    @Inject
    private Thing thing;

    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        boolean later = request.getParameter("later") != null;
        if (later && request.getDispatcherType() == DispatcherType.REQUEST) {
            request.startAsync().dispatch();
            return;
        }
        String found;
        try {
            found = thing.name();
        } catch (RuntimeException e) {
            found = e.getClass().getSimpleName();
        }
        ((HttpServletResponse) response).setHeader("Found", found);
        ((HttpServletResponse) response).sendError(404);
    }
}
JAVA
cat > src/Nothing.java <<'JAVA'
@jakarta.servlet.annotation.WebServlet(urlPatterns = "/", asyncSupported = true)
public class Nothing extends jakarta.servlet.http.HttpServlet {}
JAVA
cat > war/WEB-INF/web.xml <<'XML'
<web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
  <error-page><error-code>404</error-code><location>/page.html</location></error-page>
</web-app>
XML
echo '<beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="all"/>' > war/WEB-INF/beans.xml
cat > src/PageOf404.java <<'JAVA'
@jakarta.servlet.annotation.WebServlet("/page.html")
public class PageOf404 extends jakarta.servlet.http.HttpServlet {
    protected void service(jakarta.servlet.http.HttpServletRequest request, jakarta.servlet.http.HttpServletResponse response)
            throws java.io.IOException {
        response.getWriter().print("page");
    }
}
JAVA
javac --release 17 -cp jakarta.jakartaee-api.jar -d war/WEB-INF/classes src/*.java
jar cf twice.war -C war .

port=$((20000 + RANDOM % 20000))
listener=configs.config.server-config.network-config.network-listeners.network-listener.http-listener
echo "set $listener.address=127.0.0.1" > boot.txt
java -Xmx256m -jar payara-micro.jar --deploy twice.war --contextroot / --port "$port" --nohazelcast --disablephonehome \
  --prebootcommandfile boot.txt > server.log 2>&1 &
server=$!
for _ in $(seq 60); do curl -sf -o /dev/null "http://127.0.0.1:$port/page.html" && break; sleep 1; done

ask() {
  curl -s -m 20 -D head -o body "http://127.0.0.1:$port/x$1"
  found=$(tr -d '\r' < head | sed -n 's/^Found: //p')
  status=$(sed -n '1s/[^ ]* \([0-9]*\).*/\1/p' head)
  text=$(cat body)
  echo "$found $status ${text:-empty}"
}
direct=$(ask "")
async=$(ask "?later=1")
echo "direct: $direct / async: $async"
[ "$direct" = "bean 404 page" ]
[ "$async" = "ContextNotActiveException 404 empty" ]
