/** Peoples without a country of their name, as news calls them: each a group, and no place. Source: own list; licence Apache-2.0; 2026-11. */

/** As written; what is as often a first name, a town or a club is left out. */
export const PEOPLES: ReadonlySet<string> = new Set(
  `Rohingya|Rohingyas|Kurds|Kurd|Uyghurs|Uyghur|Uighurs|Uighur|Yazidis|Yazidi|Yezidis|Tatars|Tatar|Tutsi|Tutsis|Hutu|Hutus|Hazara|Hazaras|Pashtuns|Pashtun|Tigrayans|Oromo|Igbo|Yoruba|Hausa|Fulani|Zulus|Xhosa|Maasai|Tuareg|Tuaregs|Berbers|Inuit|Maori|Māori|Basques|Catalans|Bretons|Corsicans|Flemings|Walloons|Chechens|Ossetians|Abkhazians|Druze|Alawites|Bedouin|Bedouins|Copts|Assyrians|Tibetans|Hmong|Tamils|Sinhalese|Sikhs|Baloch|Balochis|Sindhis|Punjabis|Kashmiris|Mayans|Mapuche|Quechua|Navajo|Cherokee|Sioux|Lakota`.split(
    '|',
  ),
);
