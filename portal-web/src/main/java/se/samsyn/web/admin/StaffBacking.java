package se.samsyn.web.admin;

import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.io.Serializable;

/**
 * What the beans behind the staff pages have at hand, whatever their page is about.
 *
 * <p>An action lets through what a service refuses: {@link RefusedActions} shows the page again with the reason.
 */
public abstract class StaffBacking implements Serializable {

    @Inject
    protected Problems problems;

    @Inject
    protected Toast toast;

    @Inject
    protected Texts texts;

    @Inject
    private Validator validator;

    /** Puts every rule that these break beside its field, and tells whether anything on the page is wrong. */
    protected boolean isWrong(Object... judged) {
        for (Object each : judged) {
            problems.add("", validator.validate(each));
        }
        return problems.isAny();
    }
}
