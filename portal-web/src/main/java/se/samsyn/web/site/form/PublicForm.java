package se.samsyn.web.site.form;

import se.samsyn.service.form.FormToken;

/** A form of the public site; any CDI bean with this interface is posted to at its path. */
public interface PublicForm {

    /** Where it stands and is posted to, {@code /tillganglighet/anmal}; in the request that shows or receives it. */
    String path();

    /** Whether it is posted to at the path; a form that stands at many places says which. */
    default boolean isAt(String path) {
        return path.equals(path());
    }

    /** How many times one address may send it within ten minutes. */
    default int most() {
        return 20;
    }

    /** What its tokens are made for; no other form takes them. */
    String purpose();

    /** Where a received post leads, {@code /tillganglighet/anmal/tack}. */
    String thanks();

    /** Takes over what was typed, before anything is judged, so that a refusal loses nothing. */
    void read();

    /**
     * Does what was asked for.
     *
     * @throws se.samsyn.domain.PortalException when something that was typed is refused
     */
    void receive(FormToken token);
}
