package se.samsyn.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import se.samsyn.service.settings.Setting;
import se.samsyn.service.settings.Settings;

/** Where a request comes from, told by the proxy in front if operations says that there is one. */
@ApplicationScoped
public class VisitorAddress {

    @Inject
    private Settings settings;

    /** The address, for counting only; never logged. */
    public String of(HttpServletRequest request) {
        return network(settings.find(Setting.PROXY_ADDRESS_HEADER)
                .flatMap(header -> Optional.ofNullable(request.getHeader(header)))
                .map(VisitorAddress::nearest)
                .orElse(request.getRemoteAddr()));
    }

    // The last entry is the proxy's own; those before it are what the visitor claims.
    public static String nearest(String forwarded) {
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    // One household has a whole network of IPv6 addresses: its first four groups.
    public static String network(String address) {
        String[] groups = address.split(":", -1);
        return groups.length <= 4 ? address : String.join(":", groups[0], groups[1], groups[2], groups[3]);
    }
}
