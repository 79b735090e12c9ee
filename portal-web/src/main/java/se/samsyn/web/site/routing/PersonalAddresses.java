package se.samsyn.web.site.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import se.samsyn.service.registration.AddressChangeService;
import se.samsyn.service.registration.MyRegistrationService;
import se.samsyn.web.platform.Guesses;
import se.samsyn.web.platform.Guesses.Secret;
import se.samsyn.web.site.Site;
import se.samsyn.web.site.SiteView;

/** The signed links that people get by mail: to their registration, or to confirm a new address. */
@ApplicationScoped
class PersonalAddresses implements Addresses {

    private static final String REGISTRATION = "/anmalan";
    private static final String ADDRESS = REGISTRATION + "/adress";

    /** What the links lie below. */
    static final Set<String> PARENTS = Set.of(REGISTRATION, ADDRESS);

    @Inject
    private MyRegistrationService registrations;

    @Inject
    private AddressChangeService addresses;

    @Inject
    private Guesses guesses;

    @Inject
    private Site site;

    /** Whether the path may be such a link, genuine or guessed. */
    static boolean mayBe(String path) {
        return path.startsWith(REGISTRATION + "/");
    }

    @Override
    public Optional<Answer> at(String path) {
        String above = SitePath.above(path);
        return PARENTS.contains(above) ? Optional.of(behindLink(above.equals(ADDRESS))) : Optional.empty();
    }

    private Answer behindLink(boolean address) {
        boolean known = address
                ? addresses.isGenuine(site.getSlug())
                : registrations.find(site.getSlug(), site.getLanguage()).isPresent();
        if (!known) {
            return Answers.unknownSecret();
        }
        Answer page = Answers.page(address ? SiteView.MY_ADDRESS : SiteView.MY_REGISTRATION);
        return (status, request, response) -> {
            guesses.wasRight(Secret.REGISTRATION_LINK, request);
            page.give(status, request, response);
        };
    }
}
