package se.samsyn.service.participantmail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.samsyn.domain.content.Language;
import se.samsyn.domain.registration.AddressChange;
import se.samsyn.domain.registration.Registration;
import se.samsyn.service.form.FormTokens;
import se.samsyn.service.mail.MailTexts;

/** The signed link by which a person comes back to their registration: {@code /anmalan/{name}.{signature}}. */
@ApplicationScoped
public class PersonalLinks {

    private static final String PURPOSE = "registration";
    private static final String ADDRESS = "registration-address";

    @Inject
    private FormTokens tokens;

    @Inject
    private MailTexts texts;

    /** The full address of the person's page, in their language. */
    String to(Registration registration) {
        return page(path(registration), registration.getLanguage());
    }

    /** The path of the person's page, without a language. */
    public String path(Registration registration) {
        return "/anmalan/" + tokens.lasting(PURPOSE, registration.getRef());
    }

    /** The full address by which a new e-mail address is confirmed. */
    String toAddress(AddressChange change, Language language) {
        return page("/anmalan/adress/" + tokens.lasting(ADDRESS, change.getRef()), language);
    }

    /** The reference in the last part of such an address. */
    public Optional<String> readAddress(String link) {
        return tokens.readLasting(ADDRESS, link);
    }

    /** The full address of a public page in the language. */
    String page(String path, Language language) {
        return texts.address((language == Language.ENGLISH ? "/en" : "") + path);
    }

    /** The reference in the last part of the link's address. */
    public Optional<String> read(String link) {
        return tokens.readLasting(PURPOSE, link);
    }
}
