package se.samsyn.web.site.network;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.samsyn.domain.network.NetworkVersion;
import se.samsyn.web.site.Site;

/** A network: who convenes it, who represents the county, when it meets. */
@Named
@RequestScoped
public class NetworkBacking {

    @Inject
    private Site site;

    private NetworkVersion version;

    @PostConstruct
    void load() {
        version = site.version(NetworkVersion.class);
    }

    public NetworkVersion getVersion() {
        return version;
    }
}
