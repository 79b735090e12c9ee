package se.samsyn.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Optional;
import se.samsyn.service.settings.Setting;
import se.samsyn.service.settings.Settings;

/** Where a request comes from, told by the proxy in front if operations says that there is one. */
@ApplicationScoped
public class VisitorAddress {

    @Inject
    private Settings settings;

    /** The visitor's network, for counting only; never logged. */
    public String of(HttpServletRequest request) {
        return of(request, settings.find(Setting.PROXY_ADDRESS_HEADER));
    }

    static String of(HttpServletRequest request, Optional<String> header) {
        return header.flatMap(name -> nearest(request.getHeaders(name)))
                .flatMap(Network::of)
                .or(() -> Network.of(request.getRemoteAddr()))
                .orElse("");
    }

    // The last entry is the proxy's own, in the last line if it adds lines; those before are what the visitor claims.
    private static Optional<String> nearest(Enumeration<String> lines) {
        return lines == null
                ? Optional.empty()
                : Collections.list(lines).stream()
                        .reduce((earlier, later) -> later)
                        .map(line -> line.substring(line.lastIndexOf(',') + 1));
    }
}
