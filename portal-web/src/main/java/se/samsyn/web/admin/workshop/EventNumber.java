package se.samsyn.web.admin.workshop;

import se.samsyn.domain.NotFoundException;

/** The number of an event in an address. */
final class EventNumber {

    private EventNumber() {}

    static long of(String id) {
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new NotFoundException("error.item_not_found");
        }
        return Long.parseLong(id);
    }
}
