package se.samsyn.web.admin.network;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import se.samsyn.web.admin.content.EditContentBacking;

/** {@code /admin/network/edit}: how wide the network reaches, who convenes it, and when it meets. */
@Named
@ViewScoped
public class EditNetworkBacking extends EditContentBacking {}
