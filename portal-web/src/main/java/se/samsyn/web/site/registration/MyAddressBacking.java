package se.samsyn.web.site.registration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import se.samsyn.domain.registration.AskedAddress;
import se.samsyn.service.form.FormToken;
import se.samsyn.service.registration.AddressChangeService;
import se.samsyn.web.site.form.PostedAt;
import se.samsyn.web.site.form.PublicForm;

/** {@code /anmalan/adress/{link}}: whoever reads a new address says that it is theirs; opening the page alone changes nothing. */
@Named
@RequestScoped
@PostedAt("/anmalan/adress/*")
public class MyAddressBacking extends PublicForm {

    private static final String ABOVE = "/anmalan/adress/";

    @Inject
    private AddressChangeService service;

    private AskedAddress asked;
    private String person;

    @Override
    public String purpose() {
        return "my-address";
    }

    @Override
    public String thanks() {
        return person + "?" + MyRegistrationBacking.DONE + "=" + MyRegistrationBacking.READDRESSED;
    }

    @Override
    public void read() {
        // Nothing is typed here.
    }

    @Override
    public void receive(FormToken token) {
        person = service.confirm(signed(), token);
    }

    @Override
    public Optional<String> link() {
        return Optional.of(signed());
    }

    private String signed() {
        return path().substring(ABOVE.length());
    }

    /** The address that waits, and for which event; {@code null} when the link has been used or has ended. */
    public AskedAddress getAsked() {
        if (asked == null) {
            asked = service.find(signed(), site.getLanguage()).orElse(null);
        }
        return asked;
    }
}
