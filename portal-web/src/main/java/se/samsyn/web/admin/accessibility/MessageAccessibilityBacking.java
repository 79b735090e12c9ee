package se.samsyn.web.admin.accessibility;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.samsyn.domain.accessibility.AccessibilityMessage;
import se.samsyn.service.accessibility.AccessibilityService;
import se.samsyn.web.admin.StaffBacking;

/** {@code /admin/accessibility/message}: what readers have reported, and what has been dealt with. */
@Named
@ViewScoped
public class MessageAccessibilityBacking extends StaffBacking {

    @Inject
    private AccessibilityService service;

    private transient List<AccessibilityMessage> list;

    @PostConstruct
    void load() {
        list = service.messages();
    }

    public String handled(AccessibilityMessage message) {
        service.handled(message.getId());
        toast.say("admin_accessibility_message.handled");
        return "/admin/accessibility/message.xhtml?faces-redirect=true";
    }

    public List<AccessibilityMessage> getList() {
        if (list == null) {
            load();
        }
        return list;
    }

    /** How many wait for an answer. */
    public long getWaiting() {
        return getList().stream().filter(message -> !message.isHandled()).count();
    }
}
