package se.samsyn.web.admin;

/** A staff page about one thing, whose number stands in its address: {@code ?id=12}. */
public abstract class NumberedBacking extends StaffBacking {

    private String id;

    /**
     * The number in the address.
     *
     * @throws se.samsyn.domain.NotFoundException when it is none
     */
    protected long number() {
        return AddressValue.number(id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
