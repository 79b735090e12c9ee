package se.samsyn.service.calendar;

import se.samsyn.domain.calendar.CalendarLines;
import se.samsyn.domain.settings.SiteSettings;
import se.samsyn.domain.text.EmailAddress;

/** Who invites to all events: the site, by its function address. */
record Host(String name, String email) {

    static Host of(SiteSettings site) {
        return new Host(site.getName(), site.getEmail());
    }

    void writeTo(CalendarLines lines) {
        if (email != null && !email.isBlank()) {
            lines.line("ORGANIZER;CN=" + CalendarLines.quoted(name), "mailto:" + EmailAddress.sendable(email));
        }
    }
}
