package se.samsyn.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** What a page offers to choose from where that is every constant of an enum: {@code #{constants.of('event.EventKind')}}. */
@Named
@ApplicationScoped
public class Constants {

    private static final String DOMAIN = "se.samsyn.domain.";

    /**
     * The constants in their order.
     *
     * @param type an enum of the domain by its feature and name; one within another class as {@code media.FileSearch$Lack}
     */
    public Object[] of(String type) {
        try {
            return Class.forName(DOMAIN + type).getEnumConstants();
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException("Not a type of the domain: " + type, e);
        }
    }
}
