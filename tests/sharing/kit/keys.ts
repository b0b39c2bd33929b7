/** Keys that `age-keygen` made for these tests. They are public, and nobody may seal anything real for them. */
export const KEY = {
  identity: 'AGE-SECRET-KEY-1S5HUUZ9K8Q8NJETF96TSVCYR8ED0SHK0QREHU72KK0EUJL2MLHQQZLAM08',
  recipient: 'age1fpm6skjenuy68aaehcnnw28xfdln8hunmncmkg4634qj4nqk7g5s0fz5yc',
};
export const OTHER_KEY = {
  identity: 'AGE-SECRET-KEY-19XLW9040QQ99YSWSMM3XUL93TDVZDM7Q6DUX25VSCLRC45NH94UQ0V2SU2',
  recipient: 'age1wd74p4pjauwks68s5ccq7c8p0g68qh028cnhg4ycktzas4cry54qz0jp6v',
};
